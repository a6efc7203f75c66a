/** The family `registration`: Danh sách xã đăng ký, phấn đấu, được công nhận. */
import type { Family } from '../table';
import { readRegistration } from './read';
import { recogniseRegistrations } from './recognise';
import { groupCount } from './relations/groupCount';
import { places } from './relations/places';
import type { RegistrationTable } from './table';

export const registration: Family<RegistrationTable> = {
  kind: 'registration',
  recognise: recogniseRegistrations,
  read: readRegistration,
  relations: [groupCount, places],
};
