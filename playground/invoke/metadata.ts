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
const metadata = z.object({ allowErrorForDataTypeAny: z.boolean().default(false), functions: z.array(addinFunction) });

export type Parameter = z.infer<typeof parameter>;

export interface FunctionMetadata extends z.infer<typeof addinFunction> {
  /** Whether it is called where an argument is an error; otherwise its cell shows the error. */
  readonly takesErrors: boolean;
}

export function readMetadata(json: unknown): FunctionMetadata[] {
  const { functions, allowErrorForDataTypeAny } = metadata.parse(json);
  return functions.map((one) => ({ ...one, takesErrors: allowErrorForDataTypeAny }));
}
