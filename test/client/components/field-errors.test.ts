import { expect } from 'chai';
import { createInstance } from 'i18next';
import { fieldErrors, fieldMessage } from '../../../client/components/field-errors.ts';
import common from '../../../client/i18n/fr/common.ts';
import { CallError } from '../../../client/live/call.ts';

const i18n = createInstance();

describe('fieldErrors', () => {
  before(() => i18n.init({ lng: 'fr', resources: { fr: { common } }, defaultNS: 'common' }));

  it('says what is wrong in the language of the page', () => {
    const said = (message: string) => fieldMessage(message, i18n.t);
    expect(said('must have at most 140 characters')).to.equal('Au plus 140 caractères.');
    expect(said('at most 3 themes')).to.equal('Au plus 3 choix.');
    expect(said('a fiche needs a title')).to.equal('À remplir.');
    expect(said('must be an e-mail address')).to.match(/^Écrivez une adresse/);
    expect(said('must be odd')).to.equal('À corriger : must be odd');
  });

  it('reports an item of a list on the list, and a nested field under its path', () => {
    const error = new CallError({
      code: 'bad_input',
      message: '',
      fields: [
        { path: 'slotIds.0', message: 'must look like d1-1440' },
        { path: 'staff.email', message: 'must be an e-mail address' },
      ],
    });
    expect(fieldErrors(error, i18n.t)).to.have.keys(['slotIds.0', 'slotIds', 'staff.email']);
  });
});
