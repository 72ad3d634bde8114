import { spawn } from "node:child_process";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Replay } from "../market/replay/server";

const ROOT = path.resolve(__dirname, "../..");
const JITI = path.join(ROOT, "node_modules/jiti/lib/jiti-cli.mjs");

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface How {
  readonly env?: Readonly<Record<string, string>>;
  /** Called when the command has begun to ask. */
  readonly kill?: AbortSignal;
}

/** Runs the publisher as a user would, in a process of its own, with an environment of nothing but what is given. */
export function runSnapshot(args: readonly string[], { env = {}, kill }: How = {}): Promise<Run> {
  const child = spawn(process.execPath, [JITI, "src/cli/snapshot.ts", ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ...env },
  });
  kill?.addEventListener("abort", () => child.kill("SIGTERM"));
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (data) => (stdout += data));
  child.stderr.on("data", (data) => (stderr += data));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, stdout, stderr })));
}

/** Points every source to a server on this computer. */
export const at = ({ origins }: Replay): string[] =>
  Object.entries(origins).flatMap(([name, origin]) => ["--source", `${name}=${origin}`]);

export const newFolder = (): Promise<string> => mkdtemp(path.join(tmpdir(), "hashcell-"));
export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** Every file of a folder with what is in it. */
export async function filesOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), "utf8").catch(() => "")));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? ""]));
}
