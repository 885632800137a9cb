/** What a third party would put on the class path of a bake, and the two programs that bake; packed into a jar by the test. */
package com.example.dropin;
