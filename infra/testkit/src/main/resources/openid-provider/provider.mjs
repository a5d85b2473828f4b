// A real OpenID provider for tests: whoever types a name is that person. The word "strong" before it stands for two factors,
// "unshown" for an address that was never checked; "deny" turns back.
import { createServer } from "node:http";
import { Provider } from "oidc-provider";

const server = createServer((request, response) => answer(request, response));
let answer = () => {};

server.listen(0, "127.0.0.1", () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [{
      client_id: "savoir", client_secret: "known-to-both-since-it-is-for-tests",
      redirect_uris: ["http://127.0.0.1/account/openid/back/regional"], response_types: ["code"], grant_types: ["authorization_code"]
    }],
    cookies: { keys: ["for tests alone"] },
    pkce: { required: () => true },
    claims: { openid: ["sub", "acr", "amr"], email: ["email", "email_verified"], profile: ["name"] },
    acrValues: ["two-factors"],
    features: { devInteractions: { enabled: false } },
    interactions: { url: (ctx, interaction) => `/sign-in/${interaction.uid}` },
    findAccount: (ctx, id) => ({
      accountId: id,
      claims: () => ({ sub: id, name: id, email: `${id}@example.org`, email_verified: !id.startsWith("unshown") })
    }),
    loadExistingGrant: async (ctx) => {
      const grant = new provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    }
  });
  // the port of the program under test is known only when it runs (RFC 8252 §7.3 lets native clients do the same)
  provider.Client.prototype.redirectUriAllowed = (uri) => /^http:\/\/(127\.0\.0\.1|localhost):\d+\/account\/openid\/back\/regional$/.test(uri);

  const own = provider.callback();
  answer = async (request, response) => {
    if (!request.url.startsWith("/sign-in/")) return own(request, response);
    if (request.method === "GET") {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      return response.end(`<!DOCTYPE html><html lang="en"><title>Provider</title><main><h1>Provider</h1>
        <form method="post"><label for="name">Name</label> <input id="name" name="name"><button>Go on</button></form></main></html>`);
    }
    let body = "";
    for await (const part of request) body += part;
    const name = new URLSearchParams(body).get("name");
    const strong = name.startsWith("strong");
    const result = name === "deny"
      ? { error: "access_denied", error_description: "turned back" }
      : { login: { accountId: name, ...(strong && { acr: "two-factors", amr: ["hwk", "pin"] }) } };
    return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  };
  console.log(`ready ${issuer}`);
});
