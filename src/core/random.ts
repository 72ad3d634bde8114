/*
 * Random numbers that are the same for the same seed: xoshiro128** (Blackman and Vigna, 2018), its state filled by
 * SplitMix32, made normal by Box and Muller's transform.
 */

/**
 * The generator's state for a seed: four words of SplitMix32, which is MurmurHash3's finaliser over a counter that
 * steps by 0x9e3779b9.
 *
 * @param seed - a whole number, at most 2^53 in magnitude
 */
export function seededState(seed: number): Int32Array {
  let counter = (seed | 0) + Math.imul(Math.floor(seed / 2 ** 32), 0x85ebca6b);
  return Int32Array.from({ length: 4 }, () => {
    counter = (counter + 0x9e3779b9) | 0;
    let word = counter;
    word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return word ^ (word >>> 16);
  });
}

/**
 * The next 32 bits of xoshiro128**.
 *
 * @param state - four words, not all 0; moved on in place, the one thing in src/core that is
 * @returns an integer from 0 to 2^32 − 1
 */
export function nextBits(state: Int32Array): number {
  let a = state[0] ?? 0;
  const b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  const scrambled = Math.imul(b, 5);
  const bits = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
  c ^= a;
  d ^= b;
  a ^= d;
  state[0] = a;
  state[1] = b ^ c;
  state[2] = c ^ (b << 9);
  state[3] = (d << 11) | (d >>> 21);
  return bits;
}

/**
 * Fills an array with independent standard normal numbers, two at a time: √(−2 ln u) · cos 2πv and · sin 2πv, with
 * u and v = (bits + 1/2) / 2^32.
 *
 * @param numbers - of even length; overwritten
 * @param state - of the generator; moved on in place
 */
export function fillNormal(numbers: Float64Array, state: Int32Array): void {
  for (let position = 0; position < numbers.length; position += 2) {
    const radius = Math.sqrt(-2 * Math.log((nextBits(state) + 0.5) / 2 ** 32));
    const angle = (2 * Math.PI * (nextBits(state) + 0.5)) / 2 ** 32;
    numbers[position] = radius * Math.cos(angle);
    numbers[position + 1] = radius * Math.sin(angle);
  }
}
