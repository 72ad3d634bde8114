import { z } from "zod";

const parameter = z.object({
  name: z.string(),
  description: z.string().default(""),
  type: z.enum(["any", "number", "string", "boolean"]).default("any"),
  dimensionality: z.enum(["scalar", "matrix"]).default("scalar"),
  optional: z.boolean().default(false),
  repeating: z.boolean().default(false),
});

const addinFunction = z.object({
  id: z.string().regex(/^[A-Z][A-Z0-9_.]*$/),
  name: z.string(),
  description: z.string().default(""),
  parameters: z.array(parameter).default([]),
  options: z.object({ requiresAddress: z.boolean().optional() }).optional(),
});

/** functions.json, as far as a host needs it. */
const metadata = z.object({ functions: z.array(addinFunction) });

export type Parameter = z.infer<typeof parameter>;
export type FunctionMetadata = z.infer<typeof addinFunction>;

export const readMetadata = (json: unknown): FunctionMetadata[] => metadata.parse(json).functions;
