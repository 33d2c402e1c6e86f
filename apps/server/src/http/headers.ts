/** Security headers: nothing but our own scripts, no third parties (styles are written into the page by the widget library). */
import helmet from "helmet";

export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'", "data:"],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      // A form that is designed is tried out at a phone's width in a frame of our own.
      frameAncestors: ["'self'"],
    },
  },
  referrerPolicy: { policy: "same-origin" },
  crossOriginEmbedderPolicy: false,
});
