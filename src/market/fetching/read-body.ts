import { SourceProblem } from "../reason";

/** The text of an answer, given up as soon as it grows beyond `maxBytes`. */
export async function readBody(response: Response, maxBytes: number): Promise<string> {
  const tooLarge = () => new SourceProblem("market.reason.too_large", { kilobytes: maxBytes / 1024 });
  if (Number(response.headers.get("content-length")) > maxBytes) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let [text, bytes] = ["", 0];
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw tooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}
