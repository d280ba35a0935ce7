import { useId } from "react";
import { useLanguage } from "#client/i18n/language.tsx";
import { useTheme } from "#client/state/theme.ts";
import type { Pattern } from "#layers/kit/symbology.ts";
import type { Language } from "#layers/kit/text.ts";
import { type ColorTheme, colorIn, ground } from "#painter/ground.ts";
import type { SwatchLook } from "#painter/legend.ts";
import { patterns } from "#painter/patterns.ts";
import { markers, type Sign } from "#painter/signs.ts";
import styles from "./swatch.module.css";

const width = 28;
const height = 16;

/** A ring as two circles, of which the inner one is cut out. */
const circlePath = (radius: number): string =>
  `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;

function signPath(sign: Sign): string {
  if ("circle" in sign) return circlePath(sign.circle);
  if ("ring" in sign) return sign.ring.map(circlePath).join("");
  return `M${sign.polygon.map(([x, y]) => `${x} ${y}`).join("L")}Z`;
}

type PartProps<K extends SwatchLook["kind"]> = { look: Extract<SwatchLook, { kind: K }>; theme: ColorTheme };

function PointSwatch({ look, theme }: PartProps<"point">) {
  const radius = Math.min(Math.max(look.size, 3.5), 6.5);
  return (
    <g
      transform={`translate(${width / 2} ${height / 2}) scale(${radius})`}
      fill={colorIn(look.color, theme)}
      fillRule="evenodd"
    >
      {markers[look.marker].map((sign, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the signs of a marker are constants.
        <path key={index} d={signPath(sign)} />
      ))}
    </g>
  );
}

function LineSwatch({ look, theme }: PartProps<"line">) {
  const thickness = Math.min(Math.max(look.width, 1.2), 6);
  const path = `M1 ${height / 2}H${width - 1}`;
  return (
    <g fill="none">
      {look.casing && <path d={path} stroke={colorIn(ground.curb, theme)} strokeWidth={thickness + 1.6} />}
      <path
        d={path}
        stroke={colorIn(look.color, theme)}
        strokeWidth={thickness}
        strokeDasharray={look.dash?.map((part) => part * thickness).join(" ")}
      />
    </g>
  );
}

function PatternMarks({ id, pattern, ink }: { id: string; pattern: Exclude<Pattern, "none">; ink: string }) {
  const { strokes, dots, reach } = patterns[pattern];
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse">
      <g transform="scale(6)" stroke={ink} strokeWidth={reach * 2} fill={ink}>
        {strokes.map(([[x1, y1], [x2, y2]]) => (
          <line key={`${x1} ${y1}`} x1={x1} y1={y1} x2={x2} y2={y2} strokeLinecap="square" />
        ))}
        {dots.map(([x, y]) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={reach} stroke="none" />
        ))}
      </g>
    </pattern>
  );
}

function AreaSwatch({ look, theme }: PartProps<"area">) {
  const id = useId();
  const outline = colorIn(look.outline, theme);
  const thickness = Math.min(Math.max(look.width, 0.8), 2);
  const box = { x: 1.5, y: 1.5, width: width - 3, height: height - 3, rx: 1.5 };
  return (
    <>
      {look.pattern !== "none" && (
        <defs>
          <PatternMarks id={id} pattern={look.pattern} ink={outline} />
        </defs>
      )}
      <rect {...box} fill={colorIn(look.color, theme)} fillOpacity={look.opacity} />
      {look.pattern !== "none" && <rect {...box} fill={`url(#${id})`} />}
      <rect
        {...box}
        fill="none"
        stroke={outline}
        strokeWidth={thickness}
        strokeDasharray={look.dash?.map((part) => part * thickness).join(" ")}
      />
    </>
  );
}

/** Longer ones do not fit between the ends of the line. */
const longestLetter = 3;

function letterOf(look: SwatchLook, language: Language): string | undefined {
  const letter = look.kind === "point" ? undefined : look.letter?.[language];
  return letter && letter.length <= longestLetter ? letter : undefined;
}

/**
 * How something looks on the map, beside the words that say what it is. The letter is drawn by the style sheet: as a
 * text in the page it would belong to what people read and say, as in "В1 Water main".
 */
export function Swatch({ look }: { look: SwatchLook }) {
  const theme = useTheme();
  const letter = letterOf(look, useLanguage());
  const ink = look.kind === "line" ? colorIn(look.color, theme) : colorIn(ground.ink, theme);
  return (
    <span className={styles.swatch} data-letter={letter} data-kind={look.kind} style={{ "--ink": ink }}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {look.kind === "point" && <PointSwatch look={look} theme={theme} />}
        {look.kind === "line" && <LineSwatch look={look} theme={theme} />}
        {look.kind === "area" && <AreaSwatch look={look} theme={theme} />}
      </svg>
    </span>
  );
}
