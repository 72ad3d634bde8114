import { InterceptorEffectEnum, numfmt, ThemeService } from "@univerjs/core";
import type { ICellDataForSheetInterceptor, Injector, Workbook } from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";

/** Univer 0.25.1 draws negative numbers alone in the colour of their format; in Excel any part of a format may have one. */
export function fixFormatColors(injector: Injector): void {
  const theme = injector.get(ThemeService);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: InterceptCellContentPriority.NUMFMT + 1,
    handler: (cell, { workbook }, next) => {
      const color = cell ? colorOf(cell, workbook) : undefined;
      if (!cell || !color) return next(cell);
      const rgb = theme.getColorFromTheme(`${color}.500`) ?? color;
      return next({ ...cell, interceptorStyle: { ...cell.interceptorStyle, cl: { rgb } } });
    },
  });
}

function colorOf({ v: value, s: style }: ICellDataForSheetInterceptor, workbook: Workbook): string | undefined {
  if (typeof value !== "number" || value < 0 || !style) return undefined;
  const pattern = workbook.getStyles().get(style)?.n?.pattern;
  const color = pattern?.includes("[") ? numfmt.formatColor(pattern, value) : null;
  return color ? String(color) : undefined;
}
