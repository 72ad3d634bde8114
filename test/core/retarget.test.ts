import fc from "fast-check";
import { retarget } from "../../src/core/retarget";
import { bitsToTarget, targetToBits } from "../../src/core/target";
import { bitsToDifficulty } from "../../src/core/difficulty";

/*
 * Retargets of the main network: height, bits before, header time of the first and of the last block of the period that
 * ends, bits from that height on. Headers to 832,608 from EthanYuan/ckb-bitcoin-spv-testdata @df333093; after that
 * times from bitcoin-data/block-arrival-times @572fce21 and bits from spesmilo/electrum @92357801.
 */
const RETARGETS: readonly (readonly [height: number, oldBits: number, first: number, last: number, newBits: number])[] =
  [
    [2016, 0x1d00ffff, 1231006505, 1233061996, 0x1d00ffff],
    [4032, 0x1d00ffff, 1233063531, 1234465122, 0x1d00ffff],
    [22176, 0x1d00ffff, 1248481816, 1252066931, 0x1d00ffff],
    [30240, 0x1d00ffff, 1259358667, 1261128623, 0x1d00ffff],
    [32256, 0x1d00ffff, 1261130161, 1262152739, 0x1d00d86a],
    [34272, 0x1d00d86a, 1262153464, 1263249842, 0x1d00c428],
    [36288, 0x1d00c428, 1263250117, 1264424481, 0x1d00be71],
    [38304, 0x1d00be71, 1264424879, 1265318937, 0x1d008cc3],
    [40320, 0x1d008cc3, 1265319794, 1266190073, 0x1c654657],
    [42336, 0x1c654657, 1266191579, 1267000203, 0x1c43b3e5],
    [46368, 0x1c387f6f, 1268010873, 1269211443, 0x1c381375],
    [66528, 0x1c0ae493, 1278381464, 1279007808, 0x1c05a3f4],
    [68544, 0x1c05a3f4, 1279008237, 1279297671, 0x1c0168fd],
    [70560, 0x1c0168fd, 1279297779, 1280196974, 0x1c010c5a],
    [86688, 0x1b2f8e9d, 1286861705, 1287637343, 0x1b1e7eca],
    [124992, 0x1a6a93b3, 1304975844, 1305755857, 0x1a44b9f2],
    [127008, 0x1a44b9f2, 1305756287, 1306435280, 0x1a269421],
    [133056, 0x1a132185, 1308145774, 1308914894, 0x1a0c2a12],
    [147168, 0x1a098ea5, 1315906316, 1317163240, 0x1a09ee5d],
    [179424, 0x1a0b1ef7, 1335512370, 1336565211, 0x1a09ae02],
    [211680, 0x1a04e0ea, 1353928229, 1355162497, 0x1a04fa62],
    [243936, 0x1a00de15, 1371418654, 1372515090, 0x1a00c94e],
    [276192, 0x1904ba6e, 1386684686, 1387615098, 0x1903a30c],
    [308448, 0x1851aba2, 1403061280, 1404029522, 0x18415fd1],
    [340704, 0x1819012f, 1421084073, 1422372768, 0x181aa3c0],
    [372960, 0x181443c4, 1440204583, 1441356822, 0x18134dc1],
    [405216, 0x1806a4c3, 1458292068, 1459491849, 0x180696f4],
    [437472, 0x180455d2, 1477159378, 1478364220, 0x18045174],
    [469728, 0x1801d854, 1495524592, 1496586576, 0x18019eaf],
    [501984, 0x18009645, 1513605320, 1514778580, 0x180091c1],
    [534240, 0x17365a17, 1531799449, 1532852342, 0x172f4f7b],
    [566496, 0x172e5b50, 1551026038, 1552236227, 0x172e6117],
    [598752, 0x17160f24, 1569530001, 1570716515, 0x1715a35c],
    [631008, 0x17117a39, 1588651521, 1589938370, 0x171297f6],
    [663264, 0x170f1372, 1607899483, 1609113673, 0x170f2217],
    [685440, 0x170b3ce9, 1620896338, 1622335745, 0x170d5f7b],
    [687456, 0x170d5f7b, 1622337521, 1623614781, 0x170e1ef9],
    [689472, 0x170e1ef9, 1623614836, 1625293501, 0x171398ce],
    [695520, 0x17136aa2, 1627706126, 1628833331, 0x1712180b],
    [727776, 0x170a3773, 1646324511, 1647538413, 0x170a40c0],
    [760032, 0x1707e772, 1665399506, 1666568884, 0x1707a429],
    [792288, 0x1705ae3a, 1684386462, 1685556292, 0x17057e69],
    [824544, 0x1703e8b3, 1703311464, 1704501378, 0x1703d869],
    [832608, 0x170371b1, 1708008110, 1709253900, 0x17038c12],
    [935424, 0x1701fca1, 1769110282, 1770471767, 0x17023c7e],
    [937440, 0x17023c7e, 1770472605, 1771526952, 0x1701f303],
    [939456, 0x1701f303, 1771527275, 1772731514, 0x1701f0cc],
    [941472, 0x1701f0cc, 1772731727, 1774043032, 0x17021a91],
  ];

/** Bitcoin Core src/test/pow_tests.cpp: bits before, first time, last time, bits after. */
const CORE_VECTORS: readonly (readonly [what: string, bits: number, first: number, last: number, newBits: number])[] = [
  ["no constraint", 0x1d00ffff, 1261130161, 1262152739, 0x1d00d86a],
  ["the limit of difficulty 1", 0x1d00ffff, 1231006505, 1233061996, 0x1d00ffff],
  ["the quarter below which a timespan does not count", 0x1c05a3f4, 1279008237, 1279297671, 0x1c0168fd],
  ["the four times above which it does not", 0x1c387f6f, 1263163443, 1269211443, 0x1d00e1fd],
];

const period = 1_209_600;
const bitsOfLargeTargets = fc
  .integer({ min: 0x008000, max: 0x7fffff })
  .chain((mantissa) => fc.integer({ min: 0x14, max: 0x1c }).map((exponent) => exponent * 2 ** 24 + mantissa));

describe("retarget", () => {
  it.each(RETARGETS)(
    "gives the bits that the network adopted at height %i",
    (_height, oldBits, first, last, newBits) => {
      expect(retarget(oldBits, first, last)).toBe(newBits);
    },
  );

  it.each(CORE_VECTORS)("agrees with Bitcoin Core on %s", (_what, bits, first, last, newBits) => {
    expect(retarget(bits, first, last)).toBe(newBits);
  });

  it("lowers the difficulty by 11.155% at height 935,424", () => {
    const before = bitsToDifficulty(386006177);
    const after = bitsToDifficulty(retarget(386006177, 1769110282, 1770471767));
    expect(retarget(386006177, 1769110282, 1770471767)).toBe(386022526);
    expect(after / before - 1).toBeCloseTo(-0.11155, 5);
  });

  it("leaves the bits alone when a period took exactly 1,209,600 seconds", () => {
    fc.assert(fc.property(bitsOfLargeTargets, (bits) => expect(retarget(bits, 1e9, 1e9 + period)).toBe(bits)));
  });

  it("never moves the target by more than four times, whatever the clocks say", () => {
    fc.assert(
      fc.property(bitsOfLargeTargets, fc.integer({ min: -1e7, max: 1e8 }), (bits, timespan) => {
        const target = bitsToTarget(bits);
        const next = retarget(bits, 1e9, 1e9 + timespan);
        expect(next).toBeGreaterThanOrEqual(targetToBits(target / 4n));
        expect(next).toBeLessThanOrEqual(targetToBits(target * 4n));
      }),
    );
  });

  it("never makes the target harder when the period took longer", () => {
    const timespan = fc.integer({ min: 0, max: 6_000_000 });
    fc.assert(
      fc.property(bitsOfLargeTargets, timespan, timespan, (bits, a, b) => {
        const [short, long] = [Math.min(a, b), Math.max(a, b)];
        expect(bitsToTarget(retarget(bits, 0, short))).toBeLessThanOrEqual(bitsToTarget(retarget(bits, 0, long)));
      }),
    );
  });
});
