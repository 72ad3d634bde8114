import type { Source } from "./snapshot";

interface SourceFacts {
  /** Its own name, the same in every language. */
  readonly label: string;
  /** Where its data are to be seen or explained. */
  readonly home: string;
  /** Where its requests go unless told otherwise. */
  readonly origin: string;
}

/** Where figures come from. */
export const SOURCES = {
  mempool: { label: "mempool.space", home: "https://mempool.space", origin: "https://mempool.space" },
  coinbase: { label: "Coinbase", home: "https://www.coinbase.com", origin: "https://api.coinbase.com" },
  kraken: { label: "Kraken", home: "https://www.kraken.com", origin: "https://api.kraken.com" },
  coingecko: { label: "CoinGecko", home: "https://www.coingecko.com", origin: "https://api.coingecko.com" },
  gate: { label: "Gate.io", home: "https://www.gate.io", origin: "https://api.gateio.ws" },
  alternative: {
    label: "alternative.me",
    home: "https://alternative.me/crypto/fear-and-greed-index/",
    origin: "https://api.alternative.me",
  },
  luxor: { label: "Luxor Hashrate Index", home: "https://hashrateindex.com", origin: "https://api.hashrateindex.com" },
  cryptoquant: { label: "CryptoQuant", home: "https://cryptoquant.com", origin: "https://api.cryptoquant.com" },
} as const satisfies Record<string, SourceFacts>;

export type SourceName = keyof typeof SOURCES;

export const SOURCE_NAMES = Object.keys(SOURCES) as readonly SourceName[];

/** How a snapshot names a source. */
export const sourceOf = (name: SourceName): Source => ({ text: SOURCES[name].label, url: SOURCES[name].home });
