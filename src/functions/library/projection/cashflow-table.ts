import type { CashflowMonth } from "../../../core/cashflow";
import type { Cashflow, ForwardCashflowMonth } from "../../../core/cashflow-forward";
import type { Cell } from "../../cell";
import { serialOf } from "../../time";

/** One column of the spill: what it shows of a month, and in row 0, before the first month. */
interface Column<Month> {
  readonly heading: string;
  readonly of: (month: Month) => Cell;
  readonly before: (flow: Cashflow<Month>) => Cell;
}

/** The heading by which MINE_NPV and its kin find their column. */
export const NET_CASH = "Net cash";

const none = () => "n/a";
const nothing = () => 0;
const spent = ({ capex }: { readonly capex: number }) => capex;

const calendar: readonly Column<ForwardCashflowMonth>[] = [
  { heading: "Month", of: ({ month }) => month, before: nothing },
  { heading: "Month end", of: ({ monthEnd }) => serialOf(monthEnd), before: ({ start }) => serialOf(start) },
  { heading: "Days", of: ({ days }) => days, before: nothing },
];

const network: readonly Column<CashflowMonth>[] = [
  { heading: "Height", of: ({ height }) => height, before: none },
  { heading: "Subsidy", of: ({ subsidy }) => subsidy, before: none },
  { heading: "BTC price", of: ({ btcPrice }) => btcPrice, before: none },
  { heading: "Difficulty", of: ({ difficulty }) => difficulty, before: none },
];

const operation: readonly Column<ForwardCashflowMonth>[] = [
  { heading: "Hashprice", of: ({ hashprice }) => hashprice, before: none },
  { heading: "PH/s", of: ({ hashratePh }) => hashratePh, before: none },
  { heading: "Run", of: ({ run }) => run, before: none },
];

const mined: Column<CashflowMonth> = { heading: "BTC mined", of: ({ minedBtc }) => minedBtc, before: nothing };

const cash: readonly Column<ForwardCashflowMonth>[] = [
  { heading: "Revenue", of: ({ revenue }) => revenue, before: nothing },
  { heading: "Power", of: ({ power }) => power, before: nothing },
  { heading: "Other cash", of: ({ otherCash }) => otherCash, before: nothing },
  { heading: "Capex", of: ({ capex }) => capex, before: spent },
  { heading: NET_CASH, of: ({ netCash }) => netCash, before: spent },
  { heading: "Cumulative", of: ({ cumulative }) => cumulative, before: spent },
];

/** The spill of CASHFLOW: headings, row 0 with the capex, and a row a month. */
export const cashflowTable = (flow: Cashflow<CashflowMonth>): Cell[][] =>
  table([...calendar, ...network, ...operation, mined, ...cash], flow);

/** The spill of CASHFLOW_FORWARD, which knows nothing of the network. */
export const forwardTable = (flow: Cashflow<ForwardCashflowMonth>): Cell[][] =>
  table([...calendar, ...operation, ...cash], flow);

function table<Month>(columns: readonly Column<Month>[], flow: Cashflow<Month>): Cell[][] {
  return [
    columns.map(({ heading }) => heading),
    columns.map(({ before }) => before(flow)),
    ...flow.months.map((month) => columns.map(({ of }) => of(month))),
  ];
}
