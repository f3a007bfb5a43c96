import { expect } from 'chai';
import {
  changes,
  type Draft,
  emptyDraft,
  merge,
  missingOf,
  previewOf,
} from '../../../client/bourse/draft.ts';

const draft = (patch: Partial<Draft> = {}): Draft => ({ ...emptyDraft('fr', ['fr'], ['p1']), ...patch });

describe('changes', () => {
  it('names only the fields that differ', () => {
    const base = draft({ title: 'Eau', themes: ['eau'] });
    expect(changes(base, { ...base, title: 'Eau potable', themes: ['eau'] })).to.deep.equal({
      title: 'Eau potable',
    });
  });

  it('counts a list in another order as changed, and outer spaces as nothing', () => {
    const base = draft({ title: 'Eau', contactIds: ['p1', 'p2'] });
    expect(changes(base, { ...base, title: ' Eau ', contactIds: ['p2', 'p1'] })).to.deep.equal({
      contactIds: ['p2', 'p1'],
    });
  });
});

describe('merge', () => {
  const base = draft({ title: 'Eau', what: 'Réparer', why: 'Pannes' });

  it('takes each side where only that side wrote', () => {
    const { draft: joined, conflicts } = merge(
      base,
      { ...base, what: 'Réparer et former' },
      { ...base, why: 'Un tiers est en panne' },
    );
    expect(joined).to.include({ what: 'Réparer et former', why: 'Un tiers est en panne' });
    expect(conflicts).to.deep.equal([]);
  });

  it('keeps my words and shows theirs where both wrote', () => {
    const { draft: joined, conflicts } = merge(base, { ...base, what: 'Former' }, { ...base, what: 'Forer' });
    expect(joined.what).to.equal('Former');
    expect(conflicts).to.deep.equal([{ field: 'what', theirs: 'Forer' }]);
  });

  it('sees no conflict where both wrote the same', () => {
    const { conflicts } = merge(base, { ...base, themes: ['eau'] }, { ...base, themes: ['eau'] });
    expect(conflicts).to.deep.equal([]);
  });
});

describe('missingOf', () => {
  it('lists what publication needs, in the order of the form', () => {
    expect(missingOf(draft({ contactIds: [], languages: [] }))).to.deep.equal([
      'title',
      'what',
      'themes',
      'languages',
      'contactIds',
      'consentToPublish',
    ]);
  });

  it('is empty for a fiche that is ready', () => {
    const ready = draft({ title: 'Eau', what: 'Réparer', themes: ['eau'], consentToPublish: true });
    expect(missingOf(ready)).to.deep.equal([]);
  });
});

describe('previewOf', () => {
  it('asks nothing while there is too little to compare', () => {
    expect(previewOf(draft({ title: 'Eau' }))).to.equal(null);
  });

  it('asks with words or with a tag alone', () => {
    expect(previewOf(draft({ title: 'Réparer des forages' }))).to.include({ limit: 5 });
    expect(previewOf(draft({ themes: ['eau'] }))).to.deep.include({ themes: ['eau'] });
  });
});
