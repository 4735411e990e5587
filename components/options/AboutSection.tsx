import type { RoomLinks } from '../../lib/reader/room-state.ts';
import { useText } from '../i18n-context.tsx';
import { RoomSection } from '../ui/RoomSection.tsx';

export interface AboutSectionProps {
  version: string;
  links: RoomLinks;
}

/** What this is, whose work it stands on, and under which licences. */
export function AboutSection({ version, links }: AboutSectionProps) {
  const { t } = useText();
  return (
    <RoomSection id="about" title={t('options.sections.about')}>
      <p>{t('about.version', { version })}</p>
      <p>{t('about.text')}</p>
      <ul class="plain-links">
        <li>
          <a href={links.welcome}>{t('rooms.welcome')}</a>
        </li>
        <li>
          <a href={links.knows}>{t('rooms.knows')}</a>
        </li>
      </ul>
      <h3>{t('about.licence')}</h3>
      <p>{t('about.licenceText')}</p>
      <h3>{t('about.fonts')}</h3>
      <p>{t('about.fontsText')}</p>
      <ul class="plain-links">
        <li>
          <a href={links.fontLicences.noto}>{t('about.notoLicence')}</a>
        </li>
        <li>
          <a href={links.fontLicences.han}>{t('about.hanLicence')}</a>
        </li>
        <li>
          <a href={links.fontLicences.beVietnam}>{t('about.beLicence')}</a>
        </li>
      </ul>
      <h3>{t('about.data')}</h3>
      <p>{t('about.dataTerms')}</p>
      <p>{t('about.dataPapers')}</p>
      <h3>{t('about.software')}</h3>
      <p>{t('about.softwareText')}</p>
    </RoomSection>
  );
}
