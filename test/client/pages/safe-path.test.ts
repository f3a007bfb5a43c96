import { expect } from 'chai';
import { safePath } from '../../../client/pages/safe-path.ts';

describe('safePath', () => {
  it('keeps a path of this site with its query', () => {
    expect(safePath('/bourse?fiche=podor')).to.equal('/bourse?fiche=podor');
  });

  it('never leaves the site, nor goes round in circles', () => {
    for (const wanted of [
      null,
      '',
      'https://ailleurs.example',
      '//ailleurs.example',
      '/\\ailleurs.example',
      '/connexion',
    ])
      expect(safePath(wanted)).to.equal('/');
  });
});
