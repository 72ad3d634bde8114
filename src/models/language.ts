export type { Language, Texts } from "../functions/language";
