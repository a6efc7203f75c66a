/** The family `registration`: Danh sách xã đăng ký, phấn đấu, được công nhận. */
import type { Family } from '../table';
import { matchRegistration } from './columns';
import { readRegistration } from './read';
import { recogniseRegistrations } from './recognise';
import { emptyGroups } from './relations/emptyGroups';
import { groupCount } from './relations/groupCount';
import { places } from './relations/places';
import { roles } from './roles';
import type { RegistrationTable } from './table';

export const registration: Family<RegistrationTable> = {
  kind: 'registration',
  title: /\b(danh sach|dang ky|phan dau|cong nhan)\b/,
  roles,
  match: matchRegistration,
  recognise: recogniseRegistrations,
  read: readRegistration,
  relations: [groupCount, emptyGroups, places],
};
