import { textsOf } from "../../texts";
import type { sensitivity } from "./sensitivity";

export const texts = textsOf<ReturnType<typeof sensitivity>>({
  summary: {
    en: "One figure over a grid of one or two parameters, as Excel's Data Table gives, which does not work with add-in functions; spills a table.",
    "zh-CN": "敏感性分析表：一个或两个参数变动时的某项结果（Excel 的模拟运算表无法用于加载项函数）；结果为溢出数组。",
  },
  remarks: [
    {
      en: 'inputs is a block of two columns, parameter and value, with or without headings; ids and labels in English or Chinese are both understood: "power_price", "Power price", "电价". Parameters that the output does not have are refused; optional ones may be left out.',
      "zh-CN":
        'inputs 为“参数 | 数值”两列，可带标题；参数可写 id 或中英文名称："power_price"、"Power price"、"电价"。output 没有的参数会被拒绝，可省略的参数可以不写。',
    },
    {
      en: 'output is any function that gives one figure from single values, such as "HASH_MARGIN", or a figure of a CASHFLOW: "NPV" (with discount_year), "IRR", "PAYBACK" (discounted where discount_year is given) or "MIN_CASH", the lowest running total. These four take one block of inputs.',
      "zh-CN":
        'output 为任一由单个数值算出单一结果的函数，如 "HASH_MARGIN"；或 CASHFLOW 的指标："NPV"（需 discount_year）、"IRR"、"PAYBACK"（给出 discount_year 时折现）、"MIN_CASH"（累计现金最低值）。这四项可共用同一输入块。',
    },
    {
      en: 'The value of a parameter in inputs does not matter where its row or column varies it. A cell without an answer, such as the IRR of a mine that never pays back, is "n/a"; where no cell has an answer, the reason is given. A wrong unit among the values is refused.',
      "zh-CN":
        "inputs 中被行或列变动的参数，其数值不起作用。没有结果的单元格显示“n/a”（如永不回本时的 IRR）；若全部没有结果，则给出原因。取值单位有误会被拒绝。",
    },
  ],
  formula: {
    en: "output(inputs, row parameter = value at the left, column parameter = value at the top)",
    "zh-CN": "output(inputs，行参数 = 左侧取值，列参数 = 顶部取值)",
  },
  source: {
    en: "Each cell is the function itself with two of its arguments replaced.",
    "zh-CN": "每个单元格都是替换该函数一个或两个参数后的计算结果。",
  },
  examples: [
    {
      args: [
        "BREAKEVEN_KWH",
        [
          ["hashprice", 35],
          ["efficiency", 20],
        ],
        "hashprice",
        [[30], [35], [40]],
        "efficiency",
        [[15, 20]],
      ],
      result: [
        ["BREAKEVEN_KWH", 15, 20],
        [30, 0.08333333333333333, 0.0625],
        [35, 0.09722222222222222, 0.07291666666666667],
        [40, 0.1111111111111111, 0.08333333333333333],
      ],
      about: {
        en: "Break-even power price by hashprice and efficiency.",
        "zh-CN": "盈亏平衡电价随哈希价格与能效比的变化。",
      },
    },
    {
      args: [
        "IRR",
        [
          ["Parameter", "Value"],
          ["start date", 46082],
          ["months", 12],
          ["block height", 936000],
          ["BTC price", 67800],
          ["difficulty", 125864590119494],
          ["hashrate", 100],
          ["power price", 0.05],
          ["efficiency", 20],
          ["fees per block", 0.02],
          ["capex", 150000],
        ],
        "电价",
        [[0.04], [0.05], [0.06]],
        "BTC 价格",
        [[60000, 70000]],
      ],
      result: [
        ["IRR", 60000, 70000],
        [0.04, 7.701348064517399, 25.407807174094742],
        [0.05, 1.2240938161191415, 8.193169709751928],
        [0.06, -0.8363897444166597, 1.4014014559426822],
      ],
      about: {
        en: "IRR of a CASHFLOW by power price and BTC price, its inputs named by their labels.",
        "zh-CN": "CASHFLOW 的 IRR 随电价与币价的变化，参数以名称写出。",
      },
    },
  ],
});
