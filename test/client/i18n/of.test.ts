import { expect } from 'chai';
import { createInstance } from 'i18next';
import agenda from '../../../client/i18n/fr/agenda.ts';
import { addNameFormat, deName } from '../../../client/i18n/of.ts';

describe('de before a name', () => {
  const WITH_DE = ['Marc', 'Yaoundé', 'Ouagadougou', 'Haute-Garonne', 'Hambourg', 'Hassan', '14:20'];
  const ELIDED = [
    'Isère',
    'Île-de-France',
    'Awa',
    'Élodie',
    'Yvelines',
    'Oullins',
    'Hérault',
    'Haïti',
    'Henri',
  ];

  it('is elided before a vowel and a mute h, not before a consonant, an aspirated h or a glide', () => {
    expect(WITH_DE.map(deName)).to.deep.equal(WITH_DE.map((name) => `de ${name}`));
    expect(ELIDED.map(deName)).to.deep.equal(ELIDED.map((name) => `d’${name}`));
  });

  it('is written by texts that ask for it, and by no others', async () => {
    const instance = createInstance();
    await instance.init({
      lng: 'fr',
      resources: { fr: { agenda } },
      interpolation: { escapeValue: false },
    });
    addNameFormat(instance);
    expect(instance.t('agenda:titleOf', { name: 'Awa Sène' })).to.equal('Agenda d’Awa Sène');
    expect(instance.t('agenda:day.openMeeting', { time: '14:00', who: 'Isère' })).to.match(/, Isère$/);
  });
});
