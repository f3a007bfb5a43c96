import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ListingView } from '../../server/contract/index.ts';
import { Card } from '../components/Card.tsx';
import { FollowChips } from '../follow/FollowChips.tsx';
import { useLabels } from '../i18n/labels.ts';
import { localeOf } from '../i18n/locale.ts';
import { inEditionZone } from '../live/clock.ts';
import { useEdition } from '../live/session.tsx';
import { pathOfOrganisation } from '../organisations/organisation-path.ts';
import styles from './ListingFacts.module.css';

/** Contacts, then every other field of a fiche that says something. */
export function ListingFacts({ listing }: { listing: ListingView }) {
  const { t, i18n } = useTranslation(['bourse', 'common', 'follow', 'outcome']);
  const labels = useLabels();
  const edition = useEdition();
  const date = (iso: string) =>
    inEditionZone(iso, edition)
      .setLocale(localeOf(i18n.language))
      .toLocaleString({ day: 'numeric', month: 'long' });
  const facts: [string, ReactNode][] = [
    [
      t('listing.countries'),
      listing.countries.length === 0 ? (
        t('listing.anyCountry')
      ) : (
        <FollowChips key="countries" countries={listing.countries} />
      ),
    ],
    [t('listing.themes'), listing.themes.length > 0 && <FollowChips key="themes" themes={listing.themes} />],
    [t('listing.odds'), listing.odds.length > 0 && <Odds odds={listing.odds} />],
    [
      t('listing.partnerTypes'),
      listing.partnerTypes.map((type) => t(`common:organisationType.${type}`)).join(' · ') ||
        t('listing.anyPartner'),
    ],
    [t('listing.linkForms'), listing.linkForms.map((form) => t(`common:linkForm.${form}`)).join(' · ')],
    [t('listing.languages'), labels.list(listing.languages.map((code) => labels.language(code)))],
    [t('listing.budget'), listing.budgetEuros !== null && labels.money(listing.budgetEuros)],
    [
      t('listing.duration'),
      listing.durationMonths !== null && t('listing.months', { count: listing.durationMonths }),
    ],
    [t('listing.programme'), listing.programme],
    [t('listing.existingLinks'), listing.existingLinks],
  ];
  return (
    <>
      <Card aria-labelledby="contacts">
        <h2 id="contacts" className={styles.heading}>
          {t('listing.contacts')}
        </h2>
        <ul className={styles.contacts}>
          {listing.contacts.map((person) => (
            <li key={person.id}>
              {person.organisation ? (
                <Link to={pathOfOrganisation(person.organisation, person.id)}>{person.name}</Link>
              ) : (
                <strong>{person.name}</strong>
              )}
              <span className={styles.soft}>
                {person.title}
                {person.remote && ` · ${t('listing.remote')}`}
              </span>
              <span className={styles.soft}>
                {labels.list(person.languages.map((code) => labels.language(code)))}
              </span>
            </li>
          ))}
        </ul>
      </Card>
      <Card aria-labelledby="bref">
        <h2 id="bref" className={styles.heading}>
          {t('listing.facts')}
        </h2>
        {listing.countries.length + listing.themes.length > 0 && (
          <p className={`${styles.soft} ${styles.hint}`}>{t('follow:chipsHint')}</p>
        )}
        <dl className={styles.facts}>
          {facts.map(
            ([name, value]) =>
              value && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
        <p className={styles.soft}>
          {listing.publishedAt && t('listing.published', { date: date(listing.publishedAt) })}
          {listing.confirmedAt &&
            listing.confirmedAt !== listing.publishedAt &&
            ` · ${t('outcome:fresh.since', { date: date(listing.confirmedAt) })}`}
          {' · '}
          {t('listing.lang', { language: labels.language(listing.lang) })}
        </p>
      </Card>
    </>
  );
}

function Odds({ odds }: { odds: readonly number[] }) {
  const { t } = useTranslation();
  return (
    <ul>
      {odds.map((odd) => (
        <li key={odd}>
          <strong className="figures">{odd}</strong> {t(`odd.n${odd as 1}`)}
        </li>
      ))}
    </ul>
  );
}
