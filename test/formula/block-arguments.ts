import fc from "fast-check";

/** Arguments of a spilled call, or none; every reference means the same from every cell once it is absolute. */
export const blockArgument = fc.constantFrom(
  "",
  "A9:H30",
  "$A9:H$30",
  "$A$9:$H$30",
  "B5",
  "$B$5",
  "Market!B5",
  "Market!$B5",
  "'C:\\Data\\[Book 2.xlsx]Sheet1'!$A$1",
  "A:A",
  "$A:B",
  "C7#",
  "Market!C7#",
  "Fleet[#All]",
  "btc_price",
  "0.02",
  '"NPV"',
  "{1,2;3,-4}",
  "IF(A1>0,B5,Market!$B$6)",
  " B5*2 ",
  "MINING.HASHPRICE(B5,Market!$B$6,,C$7)",
);
