type Props = { recorded: boolean };

/**
 * A tick where a source shows that a service has a component, a dashed line where it is not recorded. The text is
 * beside it.
 */
export const ComponentMark = ({ recorded }: Props) => (
  <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {recorded ? (
      <path d="M1.5 8.5l4.2 4.2L14.5 3.5" fill="none" stroke="currentColor" strokeWidth="2.6" />
    ) : (
      <path d="M3 8h10" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2 2" />
    )}
  </svg>
);
