/** What a copy of something is called in a workbook: the first "Fleet", the next "Fleet 2". */
export const titleOfCopy = (title: string, copy: number): string => (copy === 1 ? title : `${title} ${copy}`);

/** The same for a name or a table: the first `market_log`, the next `market_log_2`. */
export const nameOfCopy = (name: string, copy: number): string => (copy === 1 ? name : `${name}_${copy}`);
