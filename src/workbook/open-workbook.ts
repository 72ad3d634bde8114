import { runInExcel } from "./run";

/** Opens an .xlsx file as a new workbook, which its user has yet to save. */
export const openWorkbook = (bytes: Uint8Array): Promise<void> => runInExcel(() => Excel.createWorkbook(base64(bytes)));

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
