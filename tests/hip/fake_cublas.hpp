// SPDX-License-Identifier: MIT
#pragma once

struct FakeCublas {
  int created = 0;        ///< calls of cublasCreate
  int create_status = 0;  ///< that it returns
  void* stream = nullptr;
};

extern "C" FakeCublas fake_cublas;
