import { type Path, problemAt, type YamlDocument } from '../document.ts';
import { doorsIn } from './contacts.ts';
import { modelsIn, programmesIn, type Rule, servicesIn } from './rule.ts';

type Evidenced = {
  document: YamlDocument;
  path: Path;
  fields: object;
  evidence: readonly { supports?: string[] | undefined }[];
};

export const evidenceSupports: Rule = {
  id: 'evidence-supports',
  says: 'Evidence supports fields that the record has.',
  *check(tree) {
    const records = [...servicesIn(tree), ...modelsIn(tree), ...programmesIn(tree)].map(({ document, record }) =>
      evidenced(document, [], record),
    );
    const doors = [...doorsIn(tree)].map(({ document, path, door }) => evidenced(document, path, door));
    for (const { document, path, fields, evidence } of [...records, ...doors]) {
      const names = Object.keys(fields).filter((field) => field !== 'evidence');
      for (const [index, { supports = [] }] of evidence.entries())
        for (const [place, field] of supports.entries())
          if (!names.includes(field))
            yield problemAt(
              document,
              [...path, 'evidence', index, 'supports', place],
              'evidence-supports',
              `The evidence is said to support "${field}", and this ${path.length ? 'door' : 'record'} has no such field. Write one of: ${names.join(', ')}.`,
            );
    }
  },
};

const evidenced = (document: YamlDocument, path: Path, fields: Pick<Evidenced, 'evidence'>): Evidenced => ({
  document,
  path,
  fields,
  evidence: fields.evidence,
});
