import { type MessageKey, t } from '../../platform/i18n.ts';
import type { Standing } from '../../reading/percentile.ts';
import type { RoleFamily } from '../../reading/role-family.ts';

const NAMES: Readonly<Record<RoleFamily, MessageKey>> = {
  'customer-support': 'family_customer_support',
  data: 'family_data',
  design: 'family_design',
  education: 'family_education',
  engineering: 'family_engineering',
  executive: 'family_executive',
  finance: 'family_finance',
  healthcare: 'family_healthcare',
  'human-resources': 'family_human_resources',
  legal: 'family_legal',
  marketing: 'family_marketing',
  'operations-and-logistics': 'family_operations',
  product: 'family_product',
  'public-sector': 'family_public_sector',
  'retail-and-hospitality': 'family_retail',
  sales: 'family_sales',
};

/** How the score compares with other postings, in one sentence: with all, and with those of the same kind of work. */
export function standingWords({ percent, of, family }: Standing): string {
  const all = [String(percent), of.toLocaleString('en')];
  if (!family) return t('popup_standing', all);
  return t('popup_standing_family', [...all, String(family.percent), t(NAMES[family.name])]);
}
