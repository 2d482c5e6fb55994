// A test outside the folders named `database` must not find the PostgreSQL of those inside.
delete process.env['TEST_POSTGRES_URL'];
