import type { Directory } from '../../model/directory.ts';
import type { HelpLine } from '../../model/schema/help-line.ts';
import { FACETS, type Facet } from '../facets.ts';
import type { SearchDocument } from '../search/document.ts';
import { digitsOf } from '../search/numbers.ts';
import type { FoundBy, Groups } from './groups.ts';
import { namesOfLine, shortNames } from './short-names.ts';
import { wordsFor } from './words-for.ts';

/** Search documents for pages of the site, models, programmes, lists of services by a term, and helplines. */
export const pagesToFind = (directory: Directory, groups: Groups): SearchDocument[] => [
  ...directory.searchWords.pages.map(({ to, label, under, words }) => ({
    kind: 'page' as const,
    ...{ label, under, to },
    names: words,
  })),
  ...modelsOf(directory, groups),
  ...directory.programmes.map(({ id, name, summary, adopters }) => ({
    kind: 'programme' as const,
    label: name,
    under: 'Whole-system programme, never counted',
    to: `/programmes/#${id}`,
    names: shortNames(name),
    ...wordsFor(groups, { names: [name], texts: [summary] }, []),
    areas: adopters,
  })),
  ...listsOf(directory, groups),
  ...directory.helpNow.map((line) => ofLine(line, groups)),
];

const modelsOf = ({ models }: Directory, groups: Groups): SearchDocument[] =>
  [...models.values()].map((model) => {
    const names = [model['short-name'], ...(model['also-known-as'] ?? [])];
    return {
      kind: 'model',
      label: model.name,
      under: 'Model: what it is, who it is for, what was found',
      to: `/models/${model.id}/`,
      names: [...new Set(names)],
      ...wordsFor(groups, { names: [model.name, ...names], fields: [model.contact?.name], texts: [model.summary] }, []),
      numbers: digitsOf(model.contact?.phone),
    };
  });

/** For each facet: the text under its lists of services, the vocabulary of its terms, and the path of its pages. */
const LISTS: Record<Facet['id'], { under: string; vocabulary?: FoundBy; at: string }> = {
  status: { under: 'All services of which this is recorded', at: '/services/status' },
  type: { under: 'All services of this type', vocabulary: 'types', at: '/services/type' },
  kind: { under: 'All services of this kind', vocabulary: 'kinds', at: '/services/kind' },
  who: { under: 'All services that work with them', vocabulary: 'who', at: '/services/who' },
  timing: { under: 'All services that work at this point', vocabulary: 'timing', at: '/timing' },
  component: { under: 'A core component, and the services that have it', vocabulary: 'components', at: '/components' },
};

const listsOf = (directory: Directory, { of }: Groups): SearchDocument[] =>
  FACETS.flatMap(({ id, terms }) => {
    const { under, vocabulary, at } = LISTS[id];
    return terms(directory).map(({ id: term, label, short = label }): SearchDocument => {
      const list = { kind: 'list' as const, label, under, to: `${at}/${term}/` };
      if (vocabulary) return { ...list, concepts: [of(vocabulary, term)] };
      return { ...list, names: [short, `${short} services`] };
    });
  });

function ofLine({ name, what, section, phone, text, welsh, nations }: HelpLine, groups: Groups): SearchDocument {
  const ring = [phone && `ring ${phone}`, text && `text ${text}`].filter(Boolean).join(', ');
  const where = nations.length === 1 ? ` (${nations[0] === 'wales' ? 'Wales' : 'England'})` : '';
  return {
    kind: 'line',
    label: name,
    under: `${ring || 'by its website'}${where}`,
    // Entries without a number are among the websites at the end of the page.
    to: `/help-now/${nations.includes('england') ? '' : 'wales/'}${ring ? `#${section}` : ''}`,
    names: namesOfLine(name),
    ...wordsFor(groups, { names: [name], texts: [what] }, []),
    numbers: digitsOf(phone, text, welsh),
  };
}
