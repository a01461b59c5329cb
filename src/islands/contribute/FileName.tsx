import type { Place } from '../../contribute/place.ts';
import type { Directory } from '../../model/directory.ts';
import { regionChoices } from '../../questionnaire/choices.ts';
import { useForm } from './form.ts';
import { attributesOf, Labelled } from './questions/frame.tsx';
import { CHOOSE_ONE, Select } from './questions/Options.tsx';

type Props = { place: Place; directory: Directory; onMove: (to: Partial<Place>) => void };

/** The place of a new record's file: suggested from the answers, and editable. */
export function FileName({ place, directory, onMove }: Props) {
  const { problems } = useForm();
  const id = {
    id: 'file-id',
    label: 'Short name for its address',
    help: 'Lower-case words and hyphens, such as nest-rochdale. It is made of the name and the place, and stays for good.',
    errors: problems.filter(({ path, rule }) => !path && OF_FILES.includes(rule)).map(({ message }) => message),
  };
  return (
    <section aria-labelledby="section-file">
      <h3 id="section-file">Where it will stand</h3>
      <Select
        frame={{ id: 'file-region', label: 'Region' }}
        choices={[CHOOSE_ONE, ...regionChoices(directory)]}
        value={place.region}
        onChoose={(region) => onMove({ region })}
      />
      <Labelled {...id}>
        <input
          {...attributesOf(id)}
          type="text"
          className="input-short"
          value={place.id}
          spellCheck={false}
          autoComplete="off"
          onChange={({ target }) => onMove({ id: target.value })}
        />
      </Labelled>
    </section>
  );
}

/** Rules about the name of a file or its folder. */
export const OF_FILES: readonly string[] = ['id-form', 'id-clash', 'id-of-council', 'region-folder', 'stray-file'];
