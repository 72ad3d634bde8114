import { FunctionType } from "@univerjs/engine-formula";
import type { IFunctionInfo } from "@univerjs/engine-formula";
import type { FunctionMetadata } from "./metadata";

/** What Univer's autocomplete shows of a function. */
export const describe = (functionName: string, { description, parameters }: FunctionMetadata): IFunctionInfo => ({
  functionName,
  functionType: FunctionType.User,
  description,
  abstract: description,
  functionParameter: parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description,
    example: "",
    require: parameter.optional ? 0 : 1,
    repeat: 0,
  })),
});
