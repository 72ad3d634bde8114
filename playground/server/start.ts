import path from "node:path";
import { serve } from "./serve";

const DEFAULT_PORT = 3300;
const PROJECT = path.resolve(__dirname, "../..");

async function start(): Promise<void> {
  const port = Number(process.env.PORT ?? DEFAULT_PORT);
  const { url } = await serve(PROJECT, port).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EADDRINUSE" ? new Error(portInUse(port)) : error;
  });
  console.log(`The playground is at ${url} — in Chinese at ${url}?lang=zh-CN`);
  if (hasDisplay()) await openBrowser(url);
}

const portInUse = (port: number): string =>
  `Port ${port} is in use. Stop the program that uses it, or set PORT to another number, for example ${port + 1}.`;

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function openBrowser(url: string): Promise<void> {
  const { default: open } = await import("open");
  await open(url).catch(() => console.log("No browser could be opened; use the address above."));
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
