// A test outside the folders named `browser` must not find the Chromium of those inside.
delete process.env['TEST_CHROMIUM'];
