import type { Language } from "./options";

type Wording = Readonly<Record<Language, string>>;

export type ExampleStyle = "title" | "note" | "heading" | "label" | "input" | "formula" | "unit";

export interface ExampleCell {
  readonly at: string;
  readonly content: Wording | string | number;
  readonly style: ExampleStyle;
  readonly format?: string;
}

export interface Example {
  readonly sheet: Wording;
  /** Widths in pixels, from column A on. */
  readonly columnWidths: readonly number[];
  readonly cells: readonly ExampleCell[];
}

const words = (en: string, zhCN: string): Wording => ({ en, "zh-CN": zhCN });

interface Input {
  readonly label: Wording;
  readonly value: number;
  readonly unit: Wording | string;
  readonly format: string;
}

const NETWORK: readonly Input[] = [
  { label: words("BTC price", "比特币价格"), value: 67_800, unit: "USD/BTC", format: "#,##0" },
  { label: words("Difficulty", "难度"), value: 125_864_590_119_494, unit: "–", format: "#,##0" },
  { label: words("Mean fees", "平均手续费"), value: 0.02, unit: words("BTC/block", "BTC/区块"), format: "0.000" },
  { label: words("Block subsidy", "区块补贴"), value: 3.125, unit: words("BTC/block", "BTC/区块"), format: "0.000" },
  { label: words("Power price", "电价"), value: 0.05, unit: "USD/kWh", format: "0.000" },
];

const MACHINES: readonly { readonly name: string; readonly efficiency: number }[] = [
  { name: "Antminer S21", efficiency: 17.5 },
  { name: "Antminer S19 XP", efficiency: 21.5 },
  { name: "Antminer S19j Pro", efficiency: 29.5 },
];

interface Figure {
  readonly label: Wording;
  readonly unit: Wording | string;
  readonly formula: (column: string) => string;
  readonly format: string;
}

const HASHPRICE = "$B$11";
const HASHPRICE_UNIT = words("USD/PH/day", "USD/PH/天");

const FIGURES: readonly Figure[] = [
  {
    label: words("Cost per coin", "单枚比特币成本"),
    unit: "USD/BTC",
    formula: (column) => `=MINING.BTC_COSTPERCOIN($B$8,${column}14,$B$5,$B$6,,,,,$B$7)`,
    format: "#,##0",
  },
  {
    label: words("Break-even power price", "盈亏平衡电价"),
    unit: "USD/kWh",
    formula: (column) => `=MINING.BREAKEVEN_KWH(${HASHPRICE},${column}14)`,
    format: "0.0000",
  },
  {
    label: words("Margin", "毛利"),
    unit: HASHPRICE_UNIT,
    formula: (column) => `=${HASHPRICE}-24*${column}14*$B$8`,
    format: "#,##0.00;[Red]-#,##0.00",
  },
];

const UNIT_COLUMN = "E";
const machineColumn = (index: number): string => String.fromCharCode("B".charCodeAt(0) + index);

/** The day of the article behind Hashcell: what each of three machines earns on 2026-02-12. */
export const EXAMPLE: Example = {
  sheet: words("Example", "示例"),
  columnWidths: [190, 190, 170, 170, 120],
  cells: [
    { at: "A1", content: words("Three machines on 2026-02-12", "2026-02-12 的三款矿机"), style: "title" },
    {
      at: "A2",
      content: words(
        "As of 2026-02-12 UTC. Blue cells are inputs; power price and fees are assumptions. Margin is before pool fee and other cash cost.",
        "截至 2026-02-12（UTC）。蓝色单元格为输入；电价和手续费为假设。毛利未扣除矿池费和其他现金成本。",
      ),
      style: "note",
    },
    { at: "A3", content: words("Network and power", "网络与电力"), style: "heading" },
    ...NETWORK.flatMap(({ label, value, unit, format }, index): ExampleCell[] => [
      { at: `A${index + 4}`, content: label, style: "label" },
      { at: `B${index + 4}`, content: value, style: "input", format },
      { at: `C${index + 4}`, content: unit, style: "unit" },
    ]),
    { at: "A10", content: words("Revenue", "收入"), style: "heading" },
    { at: "A11", content: words("Hashprice", "哈希价格"), style: "label" },
    { at: "B11", content: "=MINING.HASHPRICE(B4,B5,B6,B7)", style: "formula", format: "#,##0.00" },
    { at: "C11", content: HASHPRICE_UNIT, style: "unit" },
    { at: "A13", content: words("Machine", "矿机"), style: "heading" },
    ...MACHINES.map(({ name }, index): ExampleCell => ({
      at: `${machineColumn(index)}13`,
      content: name,
      style: "heading",
    })),
    { at: `${UNIT_COLUMN}13`, content: words("Unit", "单位"), style: "heading" },
    { at: "A14", content: words("Efficiency", "能效比"), style: "label" },
    ...MACHINES.map(({ efficiency }, index): ExampleCell => ({
      at: `${machineColumn(index)}14`,
      content: efficiency,
      style: "input",
      format: "0.0",
    })),
    { at: `${UNIT_COLUMN}14`, content: "J/TH", style: "unit" },
    ...FIGURES.flatMap(({ label, unit, formula, format }, row): ExampleCell[] => [
      { at: `A${row + 15}`, content: label, style: "label" },
      ...MACHINES.map((_, index): ExampleCell => ({
        at: `${machineColumn(index)}${row + 15}`,
        content: formula(machineColumn(index)),
        style: "formula",
        format,
      })),
      { at: `${UNIT_COLUMN}${row + 15}`, content: unit, style: "unit" },
    ]),
  ],
};
