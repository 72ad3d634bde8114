import { createElement, useEffect, useRef } from "react";
import type { FunctionComponent } from "react";
import "./chart.css";
import type { ChartPictures } from "./chart-pictures";
import { drawChart } from "./draw-chart";
import type { DrawnChart } from "./draw-chart";

/** What Univer hands over to a component in the grid. */
interface FloatingProps {
  readonly data?: { readonly chartId: string };
}

/** The chart as it lies over the cells; the grid's own interface is React. */
export const chartComponent =
  (pictures: ChartPictures): FunctionComponent<FloatingProps> =>
  ({ data }) => {
    const canvas = useRef<HTMLCanvasElement>(null);
    const chartId = data?.chartId;
    useEffect(() => {
      if (!canvas.current || chartId === undefined) return undefined;
      const element = canvas.current;
      let drawn: DrawnChart | undefined;
      const stop = pictures.watch(chartId, (picture) => {
        element.setAttribute("aria-label", picture.title ?? "");
        if (drawn) drawn.show(picture);
        else drawn = drawChart(element, picture);
      });
      return () => {
        stop();
        drawn?.destroy();
      };
    }, [chartId]);
    return createElement("div", { className: "chart" }, createElement("canvas", { ref: canvas, role: "img" }));
  };
