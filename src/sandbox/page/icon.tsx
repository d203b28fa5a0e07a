const paths = {
  hash: 'M7.5 3 6 17M14 3l-1.5 14M3.5 7.5h14M2.5 12.5h14',
  lock: 'M5.5 9h9v7.5h-9zM7.2 9V6.3a2.8 2.8 0 0 1 5.6 0V9',
  shared: 'M7.2 5.5 2.8 10l4.4 4.5L11.6 10zM12.8 5.5 8.4 10l4.4 4.5 4.4-4.5z',
  bell: 'M10 3.2a4.3 4.3 0 0 0-4.3 4.3c0 4-1.7 5-1.7 6.5h12c0-1.5-1.7-2.5-1.7-6.5A4.3 4.3 0 0 0 10 3.2zM8.3 16.5a1.8 1.8 0 0 0 3.4 0',
  plus: 'M10 4v12M4 10h12',
  send: 'M3.5 16.5 17 10 3.5 3.5l1.7 5.3L12 10l-6.8 1.2z',
  close: 'm5 5 10 10M15 5 5 15',
  back: 'm12 4-6 6 6 6',
  more: 'M10 4.6v.1M10 10v.1M10 15.4v.1',
  reply:
    'M17 9.5c0 3.3-3.1 5.7-7 5.7-.9 0-1.8-.1-2.6-.4L3.7 16.5l.9-3.1A5.2 5.2 0 0 1 3 9.5c0-3.3 3.1-5.7 7-5.7s7 2.4 7 5.7z',
  home: 'm3 9.5 7-6 7 6M5 8.5V16.5h10V8.5M8.5 16.5V12h3v4.5',
  menu: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13',
  eye: 'M2.5 10S5.3 5 10 5s7.5 5 7.5 5-2.8 5-7.5 5-7.5-5-7.5-5zM10 8.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z',
  file: 'M5.5 2.8h6l3.5 3.5v10.9h-9.5zM11.3 3v3.5H15',
  picture: 'M3 4.5h14v11H3zM3 13l4-4 3.5 3.5 2-2L17 14M12.8 7.5v.1',
  alert: 'M10 3.5 17.5 16.5h-15zM10 8.2v4M10 14.3v.1',
  info: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM10 9.2v4.5M10 6.4v.1',
  check: 'm4 10.5 4 4 8-9',
  down: 'm5.5 8 4.5 4.5L14.5 8',
  upload: 'M10 13V4M6 7.5 10 3.5l4 4M4 12.5v4h12v-4',
  bolt: 'M11 2.8 4.5 11.5H10L9 17.2l6.5-8.7H10z',
} as const;

export type IconName = keyof typeof paths;

/** Decoration beside words, or inside of something that has a name of its own. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className={`icon icon-${name}`}
      viewBox="0 0 20 20"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
