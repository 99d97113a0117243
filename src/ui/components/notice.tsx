import type { ComponentChildren } from 'preact';

type NoticeProps = {
  readonly title: string;
  /** What is safe and what to do. */
  readonly text?: string;
  readonly tone?: 'plain' | 'error';
  /** Buttons. */
  readonly children?: ComponentChildren;
};

/** A state or an error in words: what happened, what is safe, what to do. Errors are announced at once. */
export function Notice({ title, text, tone = 'plain', children }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <p class="notice-title">{title}</p>
      {text ? <p class="notice-text">{text}</p> : null}
      {children ? <div class="notice-actions">{children}</div> : null}
    </div>
  );
}
