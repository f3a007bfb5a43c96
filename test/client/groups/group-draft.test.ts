import { expect } from 'chai';
import { describe, it } from 'mocha';
import { draftOf, inputOf, isAboutSomething } from '../../../client/groups/group-draft.ts';
import { GroupInput } from '../../../server/contract/groups.ts';
import type { GroupView } from '../../../server/contract/index.ts';

const GROUP: GroupView = {
  ...{ id: 'g', rev: 2, name: { fr: 'Groupe eau', es: 'Grupo agua' }, countries: ['SN'], themes: ['eau'] },
  ...{ animators: [], sittingIds: ['point'], memberCount: 3, ficheCount: 4 },
};

describe('the form of a group', () => {
  it('holds what the group says, and gives it back as it was', () => {
    const input = inputOf(draftOf(GROUP));
    expect(input).to.deep.equal({
      ...{ name: GROUP.name, countries: ['SN'], themes: ['eau'], animatorIds: [], sittingIds: ['point'] },
    });
    expect(GroupInput.safeParse(input).success).to.equal(true);
  });

  it('sends no empty name, and no blanks around one', () => {
    const draft = { ...draftOf(GROUP), name: { fr: ' Groupe ', en: ' ', es: ' Grupo', pt: '' } };
    expect(inputOf(draft).name).to.deep.equal({ fr: 'Groupe', es: 'Grupo' });
  });

  it('is about a country or a theme', () => {
    expect(isAboutSomething(draftOf())).to.equal(false);
    expect(isAboutSomething({ ...draftOf(), themes: ['eau'] })).to.equal(true);
    expect(isAboutSomething({ ...draftOf(), countries: ['SN'] })).to.equal(true);
  });
});
