"""Pure rules of the domain: standard library and stored words only; no clock, no session, no platform."""
