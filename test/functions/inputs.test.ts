import type { FunctionId } from "../../src/functions/catalogue";
import { call, errorOf } from "./call";

const DAY = [67800, 125864590119494, 0.02] as const;

describe("a wrong unit or a bad value ends in an error whose sentence says what to type", () => {
  const cases: readonly [what: string, id: FunctionId, args: readonly unknown[], en: string, zhCN: string][] = [
    ["a power price in cents", "BTC_COSTPERCOIN", [5, 17.5, 1e14], "type 0.05", "请输入 0.05"],
    ["a pool fee in percent", "BREAKEVEN_KWH", [35, 20, 2], "type 0.02", "请输入 0.02"],
    ["an uptime of 0", "BREAKEVEN_KWH", [35, 20, 0, 0], "above 0 and at most 1", "大于 0 且不大于 1"],
    ["an uptime in percent", "BREAKEVEN_KWH", [35, 20, 0, 95], "type 0.95", "请输入 0.95"],
    ["an efficiency of 0", "BREAKEVEN_KWH", [35, 0], "from 1 to 1000 J/TH", "为 1 至 1000 J/TH"],
    ["an efficiency in J/GH", "BREAKEVEN_KWH", [35, 0.0175], "type 17.5", "请输入 17.5"],
    ["a machine's watts for its efficiency", "BREAKEVEN_KWH", [35, 3500], "divide them by its TH/s", "除以矿机算力"],
    ["a hashprice per TH/s", "BREAKEVEN_KWH", [0.035, 20], "type 35", "请输入 35"],
    [
      "a difficulty with its T as text",
      "HASHPRICE",
      [67800, "126T"],
      "Type 126000000000000",
      "请改为输入 126000000000000",
    ],
    ["a difficulty in trillions", "HASHPRICE", [67800, 125.86], "type 125860000000000", "请输入 125860000000000"],
    ["a negative BTC price", "HASHPRICE", [-1, 1e14], "above 0 USD/BTC", "大于 0 USD/BTC"],
    ["fees in satoshi", "HASHPRICE", [67800, 1e14, 2000000], "type 0.02", "请输入 0.02"],
    ["plain text", "HASHPRICE", ["high", 1e14], 'the text "high"', "文本“high”"],
    ["text in a larger unit", "MINED_BTC", ["1 EH", 30, 1e14], "Type 1000 instead", "请改为输入 1000"],
    ["text in no unit of it", "MINED_BTC", ["1 MW", 30, 1e14], "Type the figure in PH/s alone", "以 PH/s 计的数字"],
    ["an efficiency in W/TH as text", "BREAKEVEN_KWH", [35, "17.5 W/TH"], "Type 17.5 instead", "请改为输入 17.5"],
    ["a price of power in yuan", "HASHCOST", ["¥0.35/kWh", 20], "in ¥ and not in USD", "以 ¥ 计价，不是美元"],
    ["a price of power per MWh", "HASHCOST", [50, 20], "type 0.05", "请输入 0.05"],
    ["one that may be cents or per MWh", "HASHCOST", [20, 20], "type 0.2. USD/MWh must be", "请输入 0.2。"],
    [
      "an outlay kept as text",
      "MINE_NPV",
      [[["(1,000,000)"], [1e5]], 0.1],
      "Type -1000000 there",
      "请在该单元格中改为输入 -1000000",
    ],
    ["an outlay kept as text in a row", "MINE_PAYBACK", [[["-1e6", 1e5]]], "at position 1", "第 1 个单元格"],
    ["an outlay under a heading", "MINE_IRR", [[["Net cash"], ["-1000000"], [1e5]]], "at position 2", "第 2 个单元格"],
    ["an outlay in yuan", "MINE_NPV", [[["-¥1,000"], [1e5]], 0.1], "has -¥1,000 at position 1", "为 -¥1,000"],
    ["a month that is not known", "MINE_NPV", [[["n/a"], [1e5]], 0.1], "has n/a at position 1", "为 n/a"],
    ["an hour kept as text", "CURTAIL", [[["$25/MWh"], [30]], 35, 20], "Type 25 there", "请在该单元格中改为输入 25"],
    ["a day kept as text", "HASH_RIBBON", [[["900 EH/s"], [900]]], "has 900 EH/s at position 1", "为 900 EH/s"],
    [
      "a share of the sensitivity as text",
      "SENSITIVITY",
      ["BREAKEVEN_KWH", [["efficiency", 20]], "hashprice", [["$30", 35]]],
      "has $30 at position 1",
      "为 $30",
    ],
    [
      "an input beside a word that is not known",
      "SENSITIVITY",
      ["BREAKEVEN_KWH", [["Site", "20"]], "hashprice", [[35]]],
      '"Site" is not a parameter',
      "“Site”不是",
    ],
    [
      "a month's price as text",
      "CASHFLOW_FORWARD",
      [46023, 2, [["$35", 36]], 100, 0.05, 20],
      "Type 35 there",
      "请在该单元格中改为输入 35",
    ],
    ["a figure with its unit", "BREAKEVEN_KWH", [35, "17.5 J/TH"], "Type 17.5", "请改为输入 17.5"],
    ["a price of power as bills write it", "HASHCOST", ["$0.05/kWh", 20], "Type 0.05", "请改为输入 0.05"],
    ["cents as text", "HASHCOST", ["5 美分", 20], "Type 0.05", "请改为输入 0.05"],
    ["a decimal comma", "BREAKEVEN_KWH", [35, "17,5"], "Type 17.5", "请改为输入 17.5"],
    ["a decimal comma before three digits", "HASHCOST", ["0,125", 20], "Type 0.125", "请改为输入 0.125"],
    [
      "a number in scientific notation as text",
      "HASHPRICE",
      [67800, "1.26E+14"],
      "Type 126000000000000",
      "126000000000000",
    ],
    [
      "a machine's name for its efficiency",
      "BREAKEVEN_KWH",
      [35, "S21"],
      'type MINING.MINER("S21","JTH")',
      '请输入 MINING.MINER("S21","JTH")',
    ],
    ["the price of a whole machine", "DEPRECIATION", [3000, 4], "divide it by its TH/s", "除以矿机算力"],
    ["a life in months", "DEPRECIATION", [15, 48], "type 4.", "请输入 4。"],
    ["a price typed with its currency", "HASHPRICE", ["$67,800", 1e14], "Type 67800", "请改为输入 67800"],
    ["TRUE for a number", "HASHPRICE", [true, 1e14], "TRUE, not a number", "TRUE，不是数字"],
    ["a required argument left blank", "HASHPRICE", [67800, null], "difficulty is missing", "难度 difficulty 未填写"],
    ["a required argument left out", "HASHPRICE", [67800], "difficulty is missing", "难度 difficulty 未填写"],
    ["a blank text", "HASHPRICE", ["", 1e14], "btc_price is missing", "BTC 价格 btc_price 未填写"],
    ["a range where one cell is meant", "HASHPRICE", [[[1], [2]], 1e14], "Point to one cell", "请只引用一个单元格"],
    ["an error in the cell", "HASHPRICE", ["#DIV/0!", 1e14], "contains the error #DIV/0!", "错误值 #DIV/0!"],
    ["a number that is not finite", "HASHPRICE", [NaN, 1e14], "not a finite number", "不是有限数值"],
    ["a linked data type", "HASHPRICE", [{ type: "Entity" }, 1e14], "linked data type", "链接的数据类型"],
    [
      "a subsidy of 0, which a blank cell can arrive as",
      "HASHPRICE",
      [67800, 1e14, 0, 0],
      "to use 3.125",
      "默认值 3.125",
    ],
    ["a height with a fraction", "BLOCK_SUBSIDY", [840000.5], "whole number", "应为整数"],
    ["a time in milliseconds", "DIFF_ADJUST", [1706888526000, 830027, 1707691381], "divide by 1,000", "请除以 1,000"],
    ["a date as text", "DIFF_ADJUST", ["2026-02-12", 830027, 1707691381], "DATE(2026,2,12)", "DATE(2026,2,12)"],
    ["another date as text", "NEXT_HALVING", [936305, "2026年3月1日"], "DATE(2026,3,1)", "DATE(2026,3,1)"],
    [
      "a date and time as text",
      "NEXT_HALVING",
      [936305, "2026-03-01T14:05Z"],
      "DATE(2026,3,1)+TIME(14,5,0)",
      "DATE(2026,3,1)+TIME(14,5,0)",
    ],
    ["a date as digits", "NEXT_HALVING", [936305, 20260301], "DATE(2026,3,1)", "DATE(2026,3,1)"],
    ["a date that is none", "NEXT_HALVING", [936305, "2026-02-30"], "Type it like DATE(", "例如 DATE("],
    ["nBits that are text without 0x", "BITS_TO_DIFFICULTY", ["1701fca1"], '"0x1701fca1"', '"0x1701fca1"'],
    ["nBits beyond 256 bits", "BITS_TO_DIFFICULTY", [0xff123456], "no valid target", "不含有效的目标值"],
    ["nBits without a mantissa", "BITS_TO_DIFFICULTY", [0x17000000], "no valid target", "不含有效的目标值"],
    [
      "negative nBits in a retarget",
      "RETARGET",
      [0x1d80ffff, 1231006505, 1233061996],
      "no valid target",
      "不含有效的目标值",
    ],
    ["the last block before the first", "RETARGET", [0x1d00ffff, 1233061996, 1231006505], "in this order", "依次给出"],
    [
      "the last block of a period without its time",
      "DIFF_ADJUST",
      [1769110282, 935423, 1770471767],
      "Give tip_time",
      "请给出 tip_time",
    ],
    [
      "an estimate before its period",
      "DIFF_ADJUST",
      [1769110282, 935000, 1769000000],
      "after the period's first block",
      "晚于本周期首个区块",
    ],
    [
      "a window that starts in the period",
      "DIFF_ADJUST",
      [1660820820, 750134, 1660917833, 1660820821, 0.01],
      "previous period",
      "上一周期",
    ],
    [
      "a previous change in percent",
      "DIFF_ADJUST",
      [1660820820, 750134, 1660917833, 1660619814, -11.16],
      "type -0.1116",
      "请输入 -0.1116",
    ],
  ];

  it.each(cases)("%s", (_what, id, args, en, zhCN) => {
    expect(errorOf(id, args, "en").message).toContain(en);
    expect(errorOf(id, args, "zh-CN").message).toContain(zhCN);
    expect(errorOf(id, args).code).toBe("#VALUE!");
  });
});

describe("what can be meant is accepted", () => {
  const cases: readonly [what: string, id: FunctionId, args: readonly unknown[], same: readonly unknown[]][] = [
    ["a blank optional cell is the same as an argument left out", "HASHPRICE", [...DAY, null], DAY],
    ["so is a blank cell that arrives as empty text", "HASHPRICE", [...DAY, ""], DAY],
    ["so is undefined", "HASHPRICE", [67800, 1e14, undefined, undefined], [67800, 1e14]],
    [
      "so is a blank window that arrives as 0",
      "DIFF_ADJUST",
      [1660820820, 750134, 1660917833, 0, 0],
      [1660820820, 750134, 1660917833],
    ],
    ["a range of one cell is its cell", "HASHPRICE", [[[67800]], 125864590119494, 0.02], DAY],
    ["an uptime of 1", "BREAKEVEN_KWH", [35, 20, 0, 1], [35, 20]],
    ["a cell formatted as 2%", "BREAKEVEN_KWH", [35, 20, 0.02], [35, 20, 0.02]],
    ["nBits as text", "BITS_TO_DIFFICULTY", ["0x17023C7E"], [386022526]],
    [
      "an Excel date-time for Unix seconds",
      "DIFF_ADJUST",
      [45324.65423611111, 830027, 1707691381],
      [1706888526, 830027, 1707691381],
    ],
    ["what Excel appends to the arguments", "HASHPRICE", [...DAY, null, { functionName: "HASHPRICE" }], DAY],
  ];

  it.each(cases)("%s", (_what, id, args, same) => {
    expect(call(id, args)).toBe(call(id, same));
  });

  it("free power and power that is paid for", () => {
    expect(call("BTC_COSTPERCOIN", [0, 17.5, 1e14])).toBe(0);
    expect(call("BTC_COSTPERCOIN", [-0.01, 17.5, 1e14])).toBeLessThan(0);
  });
});
