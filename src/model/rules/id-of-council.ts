import { problemWith, type Rule, servicesIn } from './rule.ts';

/** Councils and services each have a page under /ask/ that is named by their id, so the ids must differ. */
export const idOfCouncil: Rule = {
  id: 'id-of-council',
  says: 'A service has no id that a local authority has.',
  *check(tree) {
    for (const { document } of servicesIn(tree)) {
      const council = tree.directory.authorityById.get(document.id);
      if (council)
        yield problemWith(
          document.file,
          'id-of-council',
          `"${document.id}" is the id of the local authority ${council.name}, and both have a page under /ask/. Give the file a name that says which service it is, such as "${document.id}-service.yaml".`,
        );
    }
  },
};
