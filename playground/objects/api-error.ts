/** An error as Excel's own API reports it: the code is what add-ins test for. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const itemNotFound = (): ApiError => new ApiError("ItemNotFound", "The requested resource doesn't exist.");

export const itemAlreadyExists = (): ApiError =>
  new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");

export const invalidArgument = (message = "The argument is invalid or missing or has an incorrect format."): ApiError =>
  new ApiError("InvalidArgument", message);

export const invalidSelection = (): ApiError =>
  new ApiError("InvalidSelection", "The current selection is invalid for this operation.");

export const accessDenied = (): ApiError => new ApiError("AccessDenied", "You can't perform the requested operation.");

export const sizeMismatch = (): ApiError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const notSupported = (what: string): ApiError =>
  new ApiError("ApiNotFound", `${what} is not supported by the playground.`);
