import { bundled } from "./bundled";
import { gather, waiting } from "./fetching/gather";
import type { Gathering, SourceResult } from "./fetching/gather";
import type { Finding } from "./finding";
import { findingsOf } from "./findings-of";
import { merge } from "./merge";
import { secondsOf } from "./observation";
import { openProviders } from "./providers";
import type { Provider } from "./providers/provider";
import { SourceProblem } from "./reason";
import type { Snapshot } from "./snapshot";
import { teamSnapshot } from "./team";

const HOUR = 3600;
/** A publisher runs at least once a day. */
const TEAM_OLD = 48 * HOUR;
/** Clocks differ by minutes. */
const AHEAD = 600;

export interface RefreshOptions extends Gathering {
  /** Where the team's snapshot is, if the team has one. */
  readonly teamUrl?: string;
  /** The last good snapshot. */
  readonly last?: Snapshot;
  readonly providers?: readonly Provider[];
  /** Unix seconds. */
  readonly now?: () => number;
}

/** Where a snapshot comes from: the team's file, the sources, or what there was before. */
export type Origin = "team" | "live" | "last" | "bundled";

export interface Refreshed {
  readonly snapshot: Snapshot;
  readonly from: Origin;
  readonly findings: readonly Finding[];
  /** What each source gave and why others did not; the team's file first, where it was asked for. */
  readonly sources: readonly SourceResult[];
  readonly cancelled: boolean;
}

/**
 * The newest snapshot there is: the team's, else one from the sources, else the last good one, else the bundled one. Never
 * throws for what a network does; a refresh that is cancelled changes nothing.
 */
export async function refresh(options: RefreshOptions = {}): Promise<Refreshed> {
  const { teamUrl, last, signal, providers = openProviders, now = () => Date.now() / 1000 } = options;
  const before = (sources: readonly SourceResult[]): Refreshed => {
    const snapshot = last ?? bundled;
    const from = last ? "last" : "bundled";
    return { snapshot, from, findings: findingsOf(snapshot), sources, cancelled: signal?.aborted ?? false };
  };

  const team = teamUrl ? await askTeam(teamUrl, options) : undefined;
  if (team?.snapshot && !signal?.aborted) {
    const findings = [...ageOf(team.snapshot, now()), ...findingsOf(team.snapshot)];
    return { snapshot: team.snapshot, from: "team", findings, sources: [team.result], cancelled: false };
  }
  const asked = team ? [team.result] : [];
  if (signal?.aborted) return before(asked);

  const sources = await gather(providers, options, now());
  const all = [...asked, ...sources];
  const observations = sources.flatMap((source) => source.observations);
  if (signal?.aborted || observations.length === 0) return before(all);
  return { ...merge(last, observations, now()), from: "live", sources: all, cancelled: false };
}

interface TeamAnswer {
  readonly snapshot?: Snapshot;
  readonly result: SourceResult;
}

async function askTeam(url: string, options: RefreshOptions): Promise<TeamAnswer> {
  options.onProgress?.(waiting("team"));
  const answer = await teamAnswer(url, options);
  options.onProgress?.(answer.result);
  return answer;
}

async function teamAnswer(url: string, options: RefreshOptions): Promise<TeamAnswer> {
  try {
    return { snapshot: await teamSnapshot(url, options), result: { ...waiting("team"), state: "done" } };
  } catch (error) {
    if (!(error instanceof SourceProblem)) throw error;
    const failures = [{ path: "", reason: error.reason }];
    return { result: { ...waiting("team"), state: "failed", failures } };
  }
}

/** Whether the team's publisher has stopped, or one of two clocks is wrong. */
function ageOf({ asOf }: Snapshot, now: number): Finding[] {
  const age = now - secondsOf(asOf);
  if (age > TEAM_OLD) return [{ id: "market.finding.team_old", values: { hours: Math.floor(age / HOUR) } }];
  if (age < -AHEAD) return [{ id: "market.finding.team_future", values: { minutes: Math.round(-age / 60) } }];
  return [];
}
