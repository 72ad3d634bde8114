import type { Snapshot } from "../../market/snapshot";
import { titleOfCopy } from "../copies";
import type { ModelDescription } from "../description";
import type { Language } from "../language";
import { marketSheet } from "../market/market-sheet";
import { marketName } from "../market/names";
import type { MarketKey } from "../market/names";
import { word } from "../model-words";
import type { WordId } from "../model-words";
import { aboutSheet } from "./about";
import type { AboutTexts } from "./about";
import { Checks, MASTER } from "./checks";
import { cellAt } from "./formula";
import type { Formula } from "./formula";
import { showMaster } from "./master";
import { SheetBuilder } from "./sheet-builder";

/** What a model is built from. */
export interface ModelSource {
  readonly language: Language;
  readonly snapshot: Snapshot;
  /** 1 for the workbook's first model of its kind; a later one has sheets of its own. */
  readonly copy: number;
  /** Which of the workbook's market sheets it reads. */
  readonly marketCopy: number;
}

/** Builds the sheets of a model around the ones that every model has: what it is about, its checks, the market. */
export class ModelBuilder {
  private readonly title: string;
  private readonly own: SheetBuilder[] = [];
  readonly checks: Checks;

  constructor(
    readonly source: ModelSource,
    title: WordId,
  ) {
    this.title = titleOfCopy(word(source.language, title), source.copy);
    this.checks = new Checks(this.nameOf("model.sheet.checks"), source.language);
  }

  /** A market field's name, for formulas. */
  market(field: MarketKey): string {
    return marketName(field, this.source.marketCopy);
  }

  /** The next sheet; without a part it carries the model's own name. */
  sheet(title: WordId, part: WordId | null, widths: readonly number[]): SheetBuilder {
    const sheet = new SheetBuilder(part === null ? this.title : this.nameOf(part), this.source.language, widths);
    sheet.title(title);
    showMaster(sheet, this.master);
    this.own.push(sheet);
    return sheet;
  }

  /** The number of checks that fail. */
  private get master(): Formula {
    return cellAt(this.checks.name, MASTER);
  }

  /** Everything, once its sheets are filled. */
  finish(texts: AboutTexts): ModelDescription {
    const { language, snapshot, marketCopy } = this.source;
    this.checks.countCells(this.own);
    const about = aboutSheet(this.nameOf("model.sheet.about"), language, texts, this.master, this.market("as_of"), [
      ...this.own,
      { name: this.checks.name, hasResults: false },
    ]);
    return {
      title: this.title,
      sheets: [
        about,
        ...this.own.map((sheet) => sheet.describe({ rows: 2, columns: 1 }, true)),
        this.checks.describe(),
      ],
      market: marketSheet(snapshot, language, marketCopy),
    };
  }

  private nameOf(part: WordId): string {
    return `${this.title} ${word(this.source.language, part)}`;
  }
}
