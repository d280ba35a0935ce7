import { Attempts } from "#server/platform/auth/attempts.ts";

const windowMs = 10 * 60_000;

/** Ten wrong passwords for one login from one address, a hundred from one address for any: an office shares one. */
export class SignInTries {
  private readonly ofLogin = new Attempts({ most: 10, windowMs });
  private readonly ofAddress = new Attempts({ most: 100, windowMs });

  take(login: string, ip: string): number {
    return this.ofLogin.take(keyOf(login, ip)) || this.ofAddress.take(ip);
  }

  giveBack(login: string, ip: string): void {
    this.ofLogin.giveBack(keyOf(login, ip));
    this.ofAddress.giveBack(ip);
  }
}

const keyOf = (login: string, ip: string): string => `${ip} ${login.toLowerCase()}`;
