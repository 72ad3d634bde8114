import { InterceptorEffectEnum, numfmt, ThemeService } from "@univerjs/core";
import type { ICellDataForSheetInterceptor, Injector, Workbook } from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";

/**
 * Univer 0.25.1 draws negative numbers alone in the colour of their format, where in Excel any part of a format may
 * have one; and it shows a number as it is where its format leaves nothing of it.
 */
export function fixNumberFormats(injector: Injector): void {
  const theme = injector.get(ThemeService);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority: InterceptCellContentPriority.NUMFMT + 1,
    handler: (cell, { workbook }, next) => {
      const pattern = cell && patternOf(cell, workbook);
      if (!cell || !pattern || typeof cell.v !== "number") return next(cell);
      if (pattern.includes(";") && numfmt.format(pattern, cell.v, { throws: false }) === "") {
        return next({ ...cell, v: "", t: undefined });
      }
      const color = pattern.includes("[") && cell.v >= 0 ? numfmt.formatColor(pattern, cell.v) : null;
      if (!color) return next(cell);
      const rgb = theme.getColorFromTheme(`${color}.500`) ?? String(color);
      return next({ ...cell, interceptorStyle: { ...cell.interceptorStyle, cl: { rgb } } });
    },
  });
}

const patternOf = ({ s: style }: ICellDataForSheetInterceptor, workbook: Workbook): string | undefined =>
  (style && workbook.getStyles().get(style)?.n?.pattern) || undefined;
