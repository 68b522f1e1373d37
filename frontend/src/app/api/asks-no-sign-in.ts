import { HttpContextToken } from '@angular/common/http';

/** Whether a 401 of this request is an answer of its own and opens no sign-in dialog. */
export const ASKS_NO_SIGN_IN = new HttpContextToken<boolean>(() => false);
