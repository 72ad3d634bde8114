import { alternative } from "./alternative";
import { coinbase } from "./coinbase";
import { coingecko } from "./coingecko";
import { gate } from "./gate";
import { kraken } from "./kraken";
import { mempool } from "./mempool";
import type { Provider } from "./provider";

/** The sources that need no key. */
export const openProviders: readonly Provider[] = [mempool, coinbase, kraken, coingecko, gate, alternative];
