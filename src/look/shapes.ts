import { css, html, type TemplateResult } from 'lit';

/**
 * A shape for each level of urgency, so that it doesn't depend on colour: a circle for none, a square for talking to the
 * provider, a diamond for a doctor, an octagon for avoiding it. The `d` of each.
 */
export const shapes = {
  circle: 'M2.5 12a9.5 9.5 0 0 1 19 0 9.5 9.5 0 0 1-19 0ZM12 11.2v5.4M12 7.6v.1',
  square: 'M7 3h10a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4H7a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4ZM12 7.4v5.4M12 16.4v.1',
  diamond: 'M12 1.8 22.2 12 12 22.2 1.8 12ZM12 7.4v5.4M12 16.4v.1',
  octagon: 'M8 2.5h8l5.5 5.5v8L16 21.5H8L2.5 16V8ZM12 7.4v5.4M12 16.4v.1',
};

/**
 * A decorative sign, 24 units wide, drawn with a stroke of 2: the text beside it says the same. It is a path alone, so that
 * all signs share one template.
 */
export function sign(path: string, name = 'sign'): TemplateResult {
  return html`<svg class=${name} viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
}

export const signStyles = css`
  .sign {
    flex: none;
    inline-size: 1.8em;
    block-size: 1.8em;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }
  @media (forced-colors: active) {
    .sign {
      stroke: CanvasText;
    }
  }
`;

/** Colours by shape. The classes are named after shapes because a class must not reveal an outcome. */
export const levelColors = css`
  .dn {
    --_doctor: light-dark(oklch(44.5% 0.1 65), oklch(84% 0.1 80));
    --_doctor-tint: light-dark(oklch(97% 0.03 85), oklch(29% 0.04 75));
    --_provider: light-dark(oklch(42% 0.11 255), oklch(82% 0.08 255));
    --_provider-tint: light-dark(oklch(96.5% 0.014 255), oklch(28% 0.04 255));
  }
  .circle {
    --_tone: var(--_muted);
    --_ground: var(--_inset);
  }
  .square {
    --_tone: var(--_provider);
    --_ground: var(--_provider-tint);
  }
  .diamond {
    --_tone: var(--_doctor);
    --_ground: var(--_doctor-tint);
  }
  .octagon {
    --_tone: var(--_emergency-ink);
    --_ground: var(--_emergency-tint);
  }
  @media print {
    .dn {
      --_doctor: black;
      --_doctor-tint: white;
      --_provider: black;
      --_provider-tint: white;
    }
  }
`;
