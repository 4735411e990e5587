import type { ComponentChildren, Ref } from 'preact';

interface RoomSectionProps {
  /** For links to it. */
  id: string;
  title: string;
  /** The heading, for moving the focus there when what had it is gone. */
  heading?: Ref<HTMLHeadingElement>;
  children: ComponentChildren;
}

export function RoomSection({ id, title, heading, children }: RoomSectionProps) {
  return (
    <section class="room-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
