import { css } from 'lit';

/**
 * Design tokens. The public custom properties start with `--dn-`; the private ones derive from them. A site's accent
 * keeps its hue; its lightness is clamped so that text on it has enough contrast.
 */
export const tokens = css`
  .dn {
    --_surface: var(--dn-surface, light-dark(oklch(99% 0.004 95), oklch(20% 0.015 255)));
    --_ink: var(--dn-text, light-dark(oklch(24% 0.02 255), oklch(95% 0.01 95)));
    --_muted: light-dark(oklch(42% 0.02 255), oklch(79% 0.015 255));
    --_inset: light-dark(
      oklch(from var(--_surface) calc(l - 0.025) calc(c + 0.004) h),
      oklch(from var(--_surface) calc(l + 0.05) c h)
    );
    --_hairline: var(--dn-border, light-dark(oklch(88% 0.012 95), oklch(36% 0.02 255)));
    --_line: light-dark(oklch(55% 0.02 255), oklch(66% 0.02 255));
    --_accent: light-dark(
      oklch(from var(--dn-accent, oklch(41.5% 0.08 195)) min(l, 0.44) c h / 1),
      oklch(from var(--dn-accent, oklch(82% 0.09 195)) max(l, 0.78) min(c, 0.15) h / 1)
    );
    --_on-accent: light-dark(white, oklch(from var(--_accent) 20% min(c, 0.03) h));
    --_tint: light-dark(oklch(from var(--_accent) 96% min(c, 0.018) h), oklch(from var(--_accent) 28% min(c, 0.035) h));
    --_focus: var(--dn-focus, var(--_accent));
    --_on-focus: oklch(from var(--_focus) clamp(0, (0.57 - l) * 99, 1) 0 0);
    --_emergency-ink: light-dark(oklch(40% 0.16 27), oklch(82% 0.1 27));
    --_emergency-tint: light-dark(oklch(97% 0.014 27), oklch(26% 0.04 27));
    --_radius: var(--dn-radius, 1em);
    --_block-radius: calc(var(--_radius) * 0.85);
    --_control-radius: calc(var(--_radius) * 0.65);
    --_space: var(--dn-space, 1em);
    --_target: max(2.75em, 44px);
  }

  /*
   * Browsers without these functions get a light theme without the page's colours, whose contrast couldn't be ensured. The
   * doubled class has a higher specificity than the other style sheets.
   */
  @supports not ((color: light-dark(red, red)) and (color: oklch(from red l c h))) {
    .dn.dn {
      --_surface: #fcfcf9;
      --_ink: #192029;
      --_muted: #464e58;
      --_inset: #f5f3ee;
      --_hairline: #dad7cf;
      --_line: #6a727d;
      --_accent: #005959;
      --_accent-hovered: #004e50;
      --_on-accent: white;
      --_tint: #e5f6f5;
      --_focus: #005959;
      --_on-focus: white;
      --_emergency: #9b1014;
      --_emergency-hovered: #76090d;
      --_emergency-ink: #8a050d;
      --_emergency-tint: #fff2f0;
      --_doctor: #794600;
      --_doctor-tint: #fef4df;
      --_provider: #1d4d87;
      --_provider-tint: #edf4fd;
      color-scheme: light;
    }
  }

  @media (prefers-contrast: more) {
    .dn {
      --_muted: var(--_ink);
      --_hairline: var(--_line);
    }
  }

  @media print {
    .dn {
      --_surface: white;
      --_ink: black;
      --_muted: black;
      --_inset: white;
      --_tint: white;
      --_hairline: gray;
      --_line: black;
      --_accent: black;
      --_emergency-ink: black;
      --_emergency-tint: white;
      color-scheme: light;
    }
  }
`;
