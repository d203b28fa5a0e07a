import { useRef, useState } from 'react';
import { listAt } from '../../json.ts';
import { useBlockPlace } from '../block/press.ts';
import { useDesk } from '../desk.ts';
import { base64Of } from '../file-bytes.ts';
import { Icon } from '../icon.tsx';
import { type ControlProps, spoken } from './control.tsx';
import { listIn } from './plain-value.ts';

/** Files go to the workspace as soon as they are picked; the field holds their ids. */
export function FileInput(props: ControlProps) {
  const { element, blockId, value, change, label } = props;
  const { act, say } = useDesk();
  const { viewId } = useBlockPlace();
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const picker = useRef<HTMLInputElement>(null);
  const ids = listIn(value);
  const most = Number(element.max_files ?? 10);
  const types = listAt(element, 'filetypes').map((type) => `.${String(type)}`);

  const take = async (files: readonly File[]) => {
    if (ids.length + files.length > most)
      return say(`At most ${most} ${most === 1 ? 'file' : 'files'} can be added here.`);
    let held = ids;
    for (const file of files) {
      if (types.length > 0 && !types.some((type) => file.name.toLowerCase().endsWith(type))) {
        say(`${file.name} is none of ${types.join(', ')}.`);
        continue;
      }
      const { fileId } = await act('upload', { viewId, blockId, name: file.name, base64: await base64Of(file) });
      if (fileId === undefined) continue;
      held = [...held, fileId];
      setNames((before) => ({ ...before, [fileId]: file.name }));
      change(held);
    }
    if (picker.current) picker.current.value = '';
  };
  return (
    <div className="file-input">
      {ids.map((id) => (
        <span key={id} className="chip">
          <Icon name="file" size={14} /> {names[id] ?? 'A file'}
          <button
            type="button"
            aria-label={`Remove ${names[id] ?? 'file'}`}
            onClick={() => change(ids.filter((one) => one !== id))}
          >
            <Icon name="close" size={12} />
          </button>
        </span>
      ))}
      {ids.length < most && (
        <label className="button pick">
          <Icon name="upload" size={16} /> Upload from your computer
          <input
            {...spoken({ ...props, label: label ?? 'File' })}
            ref={picker}
            type="file"
            multiple={most > 1}
            accept={types.join(',') || undefined}
            onChange={(event) => void take([...(event.target.files ?? [])])}
          />
        </label>
      )}
    </div>
  );
}
